module.exports = require('../../../jest.node.cjs')(__dirname, 'personnel-file-api');
