/**
 * The classes of inkjs's engine, from one place: they import each other in a circle, which only comes right when `Story` is
 * asked for first. A third set beside `inkjs` (the game) and `inkjs/full` (the compiler); objects of one are none of another's.
 */

import 'inkjs/engine/Story';

export { CallStack } from 'inkjs/engine/CallStack';
export { Choice } from 'inkjs/engine/Choice';
export { ChoicePoint } from 'inkjs/engine/ChoicePoint';
export { Container } from 'inkjs/engine/Container';
export { ControlCommand } from 'inkjs/engine/ControlCommand';
export { Divert } from 'inkjs/engine/Divert';
export { InkListItem } from 'inkjs/engine/InkList';
export { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
export { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
export { InkObject } from 'inkjs/engine/Object';
export { Path } from 'inkjs/engine/Path';
export { Pointer } from 'inkjs/engine/Pointer';
export { PushPopType } from 'inkjs/engine/PushPop';
export { SimpleJson } from 'inkjs/engine/SimpleJson';
export { Story } from 'inkjs/engine/Story';
export { StoryException } from 'inkjs/engine/StoryException';
export { StoryState } from 'inkjs/engine/StoryState';
export {
  AbstractValue,
  BoolValue,
  DivertTargetValue,
  IntValue,
  ListValue,
  StringValue,
  VariablePointerValue,
} from 'inkjs/engine/Value';
export { VariableAssignment } from 'inkjs/engine/VariableAssignment';
export { VariableReference } from 'inkjs/engine/VariableReference';
export { VariablesState } from 'inkjs/engine/VariablesState';
