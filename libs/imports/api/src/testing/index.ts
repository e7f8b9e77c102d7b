export { ImportScene, type SeenFault, type SeenImport, type SeenRow, tableOf } from './import-scene';
