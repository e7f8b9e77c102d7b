module.exports = require('../../../jest.angular.cjs')(__dirname, 'personnel-file-feature');
