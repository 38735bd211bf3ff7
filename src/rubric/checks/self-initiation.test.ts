import { testCheck } from '../test-check.ts';
import { check } from './self-initiation.ts';

testCheck(check, import.meta.url);
