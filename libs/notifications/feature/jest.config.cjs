module.exports = require('../../../jest.angular.cjs')(__dirname, 'notifications-feature');
