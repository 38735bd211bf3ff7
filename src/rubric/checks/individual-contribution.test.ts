import { testCheck } from '../testing/test-check.ts';
import { check } from './individual-contribution.ts';

testCheck(check, import.meta.url);
