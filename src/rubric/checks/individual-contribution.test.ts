import { testCheck } from '../test-check.ts';
import { check } from './individual-contribution.ts';

testCheck(check, import.meta.url);
