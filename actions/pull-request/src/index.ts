import '../../../shared/runtime/prepare.ts';
import { runHelper } from '../../../shared/runtime/helper-action.ts';
import { keepPullRequest } from './keep-pull-request.ts';

process.exitCode = await runHelper({}, process.env, keepPullRequest);
