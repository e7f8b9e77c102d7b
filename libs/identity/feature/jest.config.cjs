module.exports = require('../../../jest.angular.cjs')(__dirname, 'identity-feature');
