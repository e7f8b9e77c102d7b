module.exports = require('../../../jest.node.cjs')(__dirname, 'integrations-api');
