module.exports = require('../../../jest.node.cjs')(__dirname, 'certification-api');
