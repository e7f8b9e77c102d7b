module.exports = require('../../../jest.angular.cjs')(__dirname, 'jobs-feature');
