/** What she is made of: colours under an even grey sky. */
export const LACQUER = { base: '#3d303c', shade: '#2f2731', deep: '#26242a', ink: '#0b080c', gain: 1 };
export const PLUM = { base: '#5a3346', shade: '#412838', deep: '#2a222c', ink: '#10080d', gain: 1.05 };
export const PORCELAIN = { base: '#e8dedb', shade: '#bda8b2', deep: '#836c80', ink: '#1c1118' };
export const BRONZE = { base: '#8a6a4c', shade: '#604a40', deep: '#332a2e', ink: '#130d0c', gain: 1.1 };
export const STEEL = { base: '#aeb0ba', shade: '#777888', deep: '#43424f', ink: '#12111a', gain: 1.25 };
export const JOINT = { base: '#333039', shade: '#2a2830', deep: '#26242a', ink: '#0a090d', gain: 0.9 };
