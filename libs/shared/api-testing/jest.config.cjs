module.exports = require('../../../jest.node.cjs')(__dirname, 'shared-api-testing');
