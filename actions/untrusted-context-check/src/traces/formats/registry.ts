import type { TraceFormat } from './call.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { gemini } from './gemini.ts';
import { openTelemetry } from './open-telemetry.ts';

/** Every kind of transcript that is understood. */
export const TRACE_FORMATS: readonly TraceFormat[] = [codex, claudeCode, copilot, gemini, openTelemetry];
