import { type AlgorithmSheet, catalogue, Language } from '@jalon/shared/api';
import type { Algorithm } from './algorithm.types';
import en from './texts/en.json';
import fr from './texts/fr.json';

const speak = catalogue({ [Language.FR]: fr, [Language.EN]: en });

/** The sheets in one language, by name, with what is the same for all: who answers for them, and how to contest. */
export function registerIn(language: Language, sheets: readonly AlgorithmSheet[]): Algorithm[] {
  return sheets
    .map((sheet) => toAlgorithm(language, sheet))
    .sort((one, other) => one.name.localeCompare(other.name, language.toLowerCase()));
}

function toAlgorithm(language: Language, sheet: AlgorithmSheet): Algorithm {
  return {
    ...sheet,
    ...inLanguage(language, sheet),
    administration: speak(language, 'administration'),
    contact: speak(language, 'contact'),
    contestation: `${sheet.contestation[language]} ${speak(language, 'contestation')}`,
  };
}

function inLanguage(language: Language, sheet: AlgorithmSheet) {
  return {
    name: sheet.name[language],
    whenUsed: sheet.whenUsed[language],
    peopleConcerned: sheet.peopleConcerned[language],
    context: sheet.context[language],
    purpose: sheet.purpose[language],
    dataUsed: sheet.dataUsed[language],
    dataSources: sheet.dataSources[language],
    dataCollection: sheet.dataCollection[language],
    operations: sheet.operations[language],
    parameters: sheet.parameters[language],
    legalBasis: sheet.legalBasis[language],
    justification: sheet.justification[language],
    effects: sheet.effects[language],
    humanInvolved: sheet.humanInvolved[language],
  };
}
