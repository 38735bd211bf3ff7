import { testCheck } from '../testing/test-check.ts';
import { check } from './off-topic.ts';

testCheck(check, import.meta.url);
