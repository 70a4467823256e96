/** What he was put together from: colours under an even grey sky. */
export const IRON = { base: '#4a4a50', shade: '#35353c', deep: '#26242a', ink: '#0d0c10', gain: 1 };
export const DARK = { base: '#34333a', shade: '#292830', deep: '#26242a', ink: '#0b0a0e', gain: 0.9 };
export const RUST = { base: '#644436', shade: '#48322d', deep: '#2d2224', ink: '#120b0b', gain: 1 };
export const BRASS = { base: '#84683c', shade: '#5d4630', deep: '#33282a', ink: '#140e0a', gain: 1.1 };
export const PAINT = { base: '#3d5254', shade: '#2d3b42', deep: '#26282e', ink: '#0b0d10', gain: 1 };
export const STEEL = { base: '#a3a6ad', shade: '#71727e', deep: '#3f3e4a', ink: '#121118', gain: 1.25 };
export const HOSE = { base: '#3a2f38', shade: '#2c242c', deep: '#26242a', ink: '#0c090c', gain: 0.8 };
export const FLESH = { base: '#cfa48c', shade: '#a3746a', deep: '#6a4046', ink: '#1b0e12' };
