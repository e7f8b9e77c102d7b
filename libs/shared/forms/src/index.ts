export { Act } from './act';
export { actSender } from './act-sender';
export { type Choice, ChoiceField } from './choice-field';
export { ConfirmBox } from './confirm-box';
export { type Fault, faultSentences, type FaultTexts, faultWords, provideFaultTexts } from './fault-texts';
export { FormErrors } from './form-errors';
export { FormField } from './form-field';
export { SelectField, type SelectOption } from './select-field';
