module.exports = require('../../../jest.angular.cjs')(__dirname, 'worklist-feature');
