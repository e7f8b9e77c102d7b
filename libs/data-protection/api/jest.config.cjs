module.exports = require('../../../jest.node.cjs')(__dirname, 'data-protection-api');
