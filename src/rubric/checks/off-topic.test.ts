import { testCheck } from '../test-check.ts';
import { check } from './off-topic.ts';

testCheck(check, import.meta.url);
