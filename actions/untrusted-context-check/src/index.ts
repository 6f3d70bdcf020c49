import '../../../shared/runtime/prepare.ts';
import { runAction } from '../../../shared/runtime/action-host.ts';
import { gate } from './gate.ts';

process.exitCode = await runAction(gate, process.env);
