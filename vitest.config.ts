import {defineConfig} from 'vitest/config'

// No test fails for being slow: machines differ, and a verdict must not.
export default defineConfig({
  test: {include: ['tests/**/*.test.ts'], testTimeout: 1_200_000, hookTimeout: 1_200_000, maxWorkers: '100%'}
})
