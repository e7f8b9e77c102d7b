import iconv from 'iconv-lite';

/** Columns as a payroll program names them: neither our words nor our order. */
const header =
  'Matricule;Nom;Prénom;Né(e) le;Lieu de naissance;Courriel;Statut;Catégorie;Date d’entrée;Service;Fonction;Matricule du responsable';

const rows = [
  // Sound, with letters that only Windows has, and zeros that a spreadsheet would eat.
  '004217;Guénolé;Éloïse;12/03/1991;Pont-l’Abbé;eloise.guenole@region-armorique.example;CDD;B;01/09/2026;Service emploi et compétences;Conseillère emploi;',
  '004218;L’Hœuvre;Zoé Anaïs;7 juin 1988;Saint-Brieuc;zoe.lhoeuvre@region-armorique.example;Titulaire;A;2019-09-01;Direction des lycées;Chargée de mission;',
  // A date that does not exist, and one whose century nobody knows.
  '004219;Le Dantec;Malo;31/02/1985;Lannion;;Titulaire;C;01/01/2012;Direction des lycées;Agent de maintenance;',
  '004220;Carn;Nolwenn;14/05/72;Morlaix;;CDI;C;01/09/2008;Direction des lycées;Agente d’accueil;',
  // The same matricule twice.
  '004221;Salaün;Gwenn;02/11/1979;Brest;;Titulaire;B;01/03/2004;Direction des mobilités;Technicien;',
  '004221;Salaun;Gwen;02/11/1979;Brest;;Titulaire;B;01/03/2004;Direction des mobilités;Technicien;',
  // Units that nobody has: one nearly, one not at all.
  '004222;Omnès;Tifenn;23/08/1994;Quimper;;Stagiaire;A;01/02/2026;Service emploi et competence;Juriste;',
  '004223;Pichon;Alan;30/01/1983;Vannes;;CDI;A;15/04/2016;Pôle innovation;Chef de projet;',
  // A social security number where a town is asked for.
  '004224;Rivoal;Soazig;09/09/1990;2 90 09 29 019 004 42;;CDD;B;01/10/2025;Direction du numérique;Développeuse;',
  // A formula, an unknown status, an address that is none, a superior whom nobody knows.
  '004225;"=CONCATENER(B2;C2)";Goulven;17/07/1986;Auray;;CDI;B;01/06/2018;Direction du numérique;Analyste;',
  '004226;Kerebel;Yuna;05/12/1997;Redon;yuna.kerebel(at)region-armorique.example;Saisonnière;C;01/07/2026;Direction des lycées;Agente de restauration;',
  '004227;Bihannic;Ewen;19/04/1981;Carhaix;;Titulaire;B;01/09/2010;Direction du numérique;Administrateur réseau;RA99999',
];

/** `import-avec-erreurs.csv`: what employers really send, in Windows-1252, with one fault of each kind. */
export const faultyTable = (): Buffer =>
  iconv.encode(`${[header, ...rows].join('\r\n')}\r\n`, 'windows-1252');
