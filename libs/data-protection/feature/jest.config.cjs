module.exports = require('../../../jest.angular.cjs')(__dirname, 'data-protection-feature');
