/** What the Factory builds with: colours under an even grey sky. */
export const BRASS = { base: '#836a40', shade: '#5c4933', deep: '#372a2a', ink: '#130d09', gain: 1.1 };
export const DULL = { base: '#5f5140', shade: '#443a34', deep: '#302829', ink: '#110c09', gain: 1 };
export const IRON = { base: '#46454b', shade: '#333238', deep: '#26242a', ink: '#0c0b0f', gain: 1 };
export const BLACK = { base: '#34323a', shade: '#292730', deep: '#26242a', ink: '#0a090d', gain: 0.9 };
export const STEEL = { base: '#9a9ca3', shade: '#6b6b77', deep: '#3d3c48', ink: '#111017', gain: 1.2 };
export const RED = { base: '#7c2b2b', shade: '#5a2227', deep: '#331c22', ink: '#12080a', gain: 1 };
