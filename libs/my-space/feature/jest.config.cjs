module.exports = require('../../../jest.angular.cjs')(__dirname, 'my-space-feature');
