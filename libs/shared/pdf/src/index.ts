export { drawable, type Face } from './fonts';
export { GREY, INK, PAGE, RULE, Sheet, type TextStyle, TEXT_WIDTH } from './sheet';
export { typographic } from './typography';
