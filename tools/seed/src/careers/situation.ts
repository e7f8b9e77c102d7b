import type { Situation } from '../documents/piece';
import { gradeOf, type GradeKey } from './grades';
import type { CareerStep } from './profile';

/** Before anything has happened. */
export const nothingYet: Situation = {
  grade: null,
  job: null,
  step: 0,
  grossIndex: null,
  increasedIndex: null,
  quota: 100,
  trainee: false,
  unit: '',
  post: '',
  managerName: null,
};

const contractIndices = { A: [444, 395], B: [389, 373], C: [367, 366] } as const;

/** Where the agent stands after a step of the career. */
export function after(before: Situation, step: CareerStep): Situation {
  switch (step.kind) {
    case 'trainee':
      return {
        ...inGrade(before, step.grade, step.step ?? 1),
        trainee: true,
        quota: step.quota ?? 100,
        job: null,
      };
    case 'mutation':
    case 'promotion':
    case 'integration':
    case 'hosted':
      return inGrade(before, step.grade, step.step ?? 1);
    case 'tenure':
      return { ...before, trainee: false };
    case 'step':
      return atStep(before, step.step);
    case 'contract': {
      const [grossIndex, increasedIndex] = step.index ?? contractIndices[step.category ?? 'C'];
      return { ...before, job: step.job, quota: step.quota ?? 100, grossIndex, increasedIndex };
    }
    case 'partTime':
      return { ...before, quota: step.quota };
    case 'fullTime':
      return { ...before, quota: 100 };
    default:
      return before;
  }
}

function inGrade(before: Situation, key: GradeKey, step: number): Situation {
  return atStep({ ...before, grade: gradeOf(key) }, step);
}

function atStep(before: Situation, step: number): Situation {
  const scale = before.grade?.steps[step - 1];
  return { ...before, step, grossIndex: scale?.[0] ?? null, increasedIndex: scale?.[1] ?? null };
}
