module.exports = require('../../../jest.angular.cjs')(__dirname, 'set-up-feature');
