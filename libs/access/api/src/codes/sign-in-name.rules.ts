/** Short French words that everybody spells, without accents, and that hurt nobody. */
const WORDS = `
  abricot acajou agrume aile alouette amande ancre anis arbre argile armoire atlas avion azur balcon balle banc barque
  basilic bateau bijou blason bleuet boussole bouquet bruyere cabane cactus cadran caillou canal cannelle canoe carafe
  cardinal carillon carnet cascade castor cedre cerise chalet chamois chataigne chemin cheval citron clairon cloche
  colibri colline comete compas concert copain corail corde cornet coton coucou crayon cristal cygne dauphin domino
  drapeau dune ecaille ecluse ecorce edredon encre epice erable escale estrade etang etoile fanfare faucon fenouil
  figue flocon flute foret fougere fraise fregate fusain galet gazelle genou girafe givre glycine grenade grillon
  grotte guitare hamac harpe herisson heron hibou horloge iris jardin jasmin jonquille kayak koala laine lanterne
  laurier lavande lierre lilas limace lotus loutre lucarne lune lynx maison mandarine marelle marron melon menthe
  mesange miel mimosa moineau moulin muguet mulot myrtille nacre navire neige nougat nuage olive opale orange orchidee
  osier otarie ourson palmier panda panier papillon parasol peche peigne pelican perle phare piano pigeon piment
  pinceau pivoine planete plume poire poivre pommier ponton porte poulain prairie prune puzzle quartz radis raisin
  rameau ravine renard rive riviere rocher romarin rose ruban ruche sable safran sapin saumon saule sentier sirop
  soleil sorbier source tambour tapis tilleul tisane tomate tortue toupie trefle tulipe vague valise vallee vanille
  vase verger vigne violon voile volcan voyage wagon zebre zeste`
  .trim()
  .split(/\s+/);

/**
 * What somebody signs in as with a password: `loutre-violon-417`. It says nothing of who they are, follows nobody through
 * a change of name, and can be told over the telephone.
 */
export function newSignInName(randomInt: (below: number) => number): string {
  const word = () => WORDS[randomInt(WORDS.length)] ?? '';
  return `${word()}-${word()}-${100 + randomInt(900)}`;
}

/** A name as somebody typed it: without accents, spaces taken for hyphens. */
export function readSignInName(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s.\-‐‑–—_]+/gu, '-')
    .slice(0, 60);
}
