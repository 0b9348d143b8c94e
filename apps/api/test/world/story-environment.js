import { TestEnvironment } from 'jest-environment-node';

// Jest waits half a second for a worker that has nothing left to do. On a busy machine Node needs longer to put away the
// memory of hundreds of modules, which nobody asks it to.
if (process.send) process.on('exit', () => process.exit());

export default TestEnvironment;
