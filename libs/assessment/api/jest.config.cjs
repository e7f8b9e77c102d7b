module.exports = require('../../../jest.node.cjs')(__dirname, 'assessment-api');
