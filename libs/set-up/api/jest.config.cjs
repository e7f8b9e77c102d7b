module.exports = require('../../../jest.node.cjs')(__dirname, 'set-up-api');
