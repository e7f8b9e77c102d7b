module.exports = require('../../../jest.node.cjs')(__dirname, 'shared-pdf');
