import type { Ability, Levels, Story } from './story';

/** After a training: their certificate attests more than their last profile shows. */
const learnt: Ability = { 1: 7, 2: 8, 3: 7, 4: 7.5, 5: 7 };

const manager = 'maelle.riou';
const officer = 'helene.prigent';

/** What the posts of the direction des lycées require. */
const head: Levels = { '1.2': 5, '1.3': 5, '2.1': 5, '2.3': 6, '3.1': 5, '4.1': 5, '4.2': 6 };
const budget: Levels = { '1.2': 4, '1.3': 5, '2.1': 4, '2.3': 4, '3.1': 4, '4.1': 4, '4.2': 4 };
const equipment: Levels = { '1.2': 4, '1.3': 4, '2.1': 4, '2.3': 3, '3.1': 3, '4.1': 4, '5.1': 4 };
const catering: Levels = { '1.2': 4, '1.3': 5, '2.1': 4, '2.2': 4, '4.1': 5, '4.2': 5 };
const exchanges: Levels = { '1.1': 6, '2.1': 6, '2.2': 5, '2.3': 6, '3.2': 5, '4.1': 5 };
const families: Levels = { '1.2': 4, '1.3': 5, '2.1': 4, '2.3': 5, '3.1': 4, '4.1': 5, '4.2': 5 };
const front: Levels = { '1.2': 3, '2.1': 4, '2.3': 3, '3.1': 3, '4.1': 3 };

/**
 * The demo's stories of competences. In the team of nine, six share; of the three who do not, one withdrew, one was
 * never assessed and one has just arrived: seen from the map, nothing tells them apart. One post has no expectations.
 */
// prettier-ignore
export const stories: Readonly<Record<string, Story>> = {
  'gwenaelle.daubigne': {
    ability: { 1: 4, 2: 5, 3: 4, 4: 5, 5: 4 },
    acts: [
      { on: '10m 5', act: 'targets', by: manager, levels: head },
      { on: '8m 6', act: 'assessed' },
      { on: '8m 7', act: 'shared' },
      { on: '3m 9', act: 'sat', ability: learnt },
      { on: '3m 12', act: 'decided', by: officer },
    ],
  },
  'ibrahima.ndiaye': {
    ability: { 1: 7, 2: 4, 3: 5, 4: 5, 5: 6.5 },
    acts: [
      { on: '10m 5', act: 'targets', by: manager, levels: budget },
      { on: '5m 14', act: 'assessed' },
      { on: '5m 15', act: 'shared' },
      { on: '6d', act: 'sat' },
    ],
  },
  'elif.yildiz': {
    ability: { 1: 2, 2: 3.5, 3: 1.5, 4: 4.5, 5: 2 },
    acts: [
      { on: '10m 5', act: 'targets', by: manager, levels: equipment },
      { on: '4m 20', act: 'assessed' },
      { on: '4m 21', act: 'shared' },
    ],
  },
  'minhanh.nguyen': {
    ability: { 1: 3.5, 2: 6, 3: 4.5, 4: 4, 5: 4.5 },
    acts: [
      { on: '10m 5', act: 'targets', by: manager, levels: catering },
      { on: '6m 9', act: 'assessed' },
      { on: '6m 10', act: 'shared' },
      { on: '5m 2', act: 'sat' },
      { on: '5m 5', act: 'decided', by: officer },
      { on: '4m 11', act: 'revoked', by: officer },
    ],
  },
  'sean.obriain': {
    ability: { 1: 4, 2: 5, 3: 4, 4: 3.5, 5: 4 },
    acts: [
      { on: '17m 2', act: 'sat', ability: learnt },
      { on: '17m 6', act: 'decided', by: officer, validity: 12 },
      { on: '10m 5', act: 'targets', by: manager, levels: exchanges },
      { on: '9m 21', act: 'assessed' },
      { on: '9m 22', act: 'shared' },
    ],
  },
  'jeanbaptiste.delavillemarque': {
    ability: { 1: 2.5, 2: 3.5, 3: 2, 4: 3, 5: 2 },
    acts: [
      { on: '10m 5', act: 'targets', by: manager, levels: head },
      { on: '5m 3', act: 'assessed' },
      { on: '5m 4', act: 'shared' },
      { on: '4m 2', act: 'withdrew' },
    ],
  },
  'louna.kerbrat': {
    ability: { 1: 4, 2: 5, 3: 4, 4: 3, 5: 4 },
    acts: [
      { on: '8d', act: 'targets', by: manager, levels: front },
      { on: '5d', act: 'invited', by: manager },
    ],
  },
  'camille.legoff': {
    ability: { 1: 2, 2: 5, 3: 4, 4: 6.5, 5: 3 },
    acts: [
      { on: '10m 5', act: 'targets', by: manager, levels: families },
      { on: '7m 15', act: 'assessed' },
      { on: '7m 16', act: 'shared' },
      { on: '2d', act: 'assessed', left: { competence: '1.3', after: 5 } },
    ],
  },
  'erwann.lemeur': {
    ability: { 1: 2.5, 2: 3, 3: 2, 4: 2.5, 5: 4 },
    acts: [
      { on: '1m 4', act: 'sat' },
      { on: '1m 8', act: 'decided', by: officer, refusal: {
        reasons: 'Le niveau 3 n’est pas atteint avec assez de certitude dans quatre domaines sur cinq. Votre maîtrise de l’environnement numérique est réelle : elle comptera la prochaine fois.',
        training: 'Traiter et partager des données de maintenance, deux jours',
        owner: 'tudi.kergoat', dueOn: '+3m',
      } },
    ],
  },
  'ewen.lescop': {
    ability: { 1: 2.5, 2: 2, 3: 2.5, 4: 3, 5: 4 },
    acts: [
      { on: '3m 4', act: 'sat' },
      { on: '3m 9', act: 'decided', by: officer, refusal: {
        reasons: 'Deux domaines sur cinq n’atteignent pas le niveau 3 : la communication et la création de contenu. Vos réponses sur l’environnement numérique sont solides.',
        training: 'Partager les données d’intervention avec les équipes, une journée',
        owner: 'tudi.kergoat', dueOn: '+2m',
      } },
      { on: '3m 12', act: 'handedOver', by: officer },
    ],
  },
  'fatoumata.diarra': {
    ability: { 1: 2, 2: 3, 3: 2, 4: 2.5, 5: 2 },
    acts: [
      { on: '12d', act: 'sat' },
      { on: '7d', act: 'decided', by: officer, refusal: {
        reasons: 'Le niveau 3 n’est pas atteint avec assez de certitude. Vos réponses sur la messagerie et le travail à plusieurs sont justes : il reste à consolider le traitement des données.',
        training: 'Tenir les données de traçabilité de la cuisine sur tablette, deux demi-journées',
        owner: 'tudi.kergoat', dueOn: '+3m',
      } },
    ],
  },
  'marie.legall2': {
    ability: { 1: 5, 2: 5.5, 3: 5, 4: 5.5, 5: 5 },
    acts: [
      { on: '2m 11', act: 'sat' },
      { on: '2m 15', act: 'decided', by: officer },
      { on: '1m 17', act: 'replaced', by: officer },
    ],
  },
};
