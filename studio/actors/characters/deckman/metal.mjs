/** Office furniture of the Factory: colours under an even grey sky. */
export const ENAMEL = { base: '#dedacd', shade: '#aba7a4', deep: '#72707a', ink: '#15151a' };
export const CASE = { base: '#38463f', shade: '#2b3634', deep: '#26282c', ink: '#0a0d0d', gain: 1 };
export const BRASS = { base: '#94783f', shade: '#685235', deep: '#382d2b', ink: '#130e0a', gain: 1.1 };
export const IRON = { base: '#44454b', shade: '#323338', deep: '#26252a', ink: '#0b0b0f', gain: 1 };
export const STEEL = { base: '#a0a3aa', shade: '#70727d', deep: '#403f4b', ink: '#121118', gain: 1.2 };
export const VISOR = { base: '#2f7a5a', shade: '#235c4a', deep: '#26383a', ink: '#08120f', gain: 1.1 };
export const WOOD = { base: '#6b4230', shade: '#4c3029', deep: '#302425', ink: '#120b09', gain: 1 };
export const PAPER = { base: '#cfc5ac', shade: '#a0978a', deep: '#6d666a', ink: '#1a1714' };
export const RED = { base: '#b02a30', shade: '#7e2029', deep: '#401a22', ink: '#14070a', gain: 1 };
