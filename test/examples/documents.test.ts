import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentToMarkdown, protocolDocument, type Block, type Document } from 'nok-methodology/documents';
import { csvOf } from '../../examples/documents/csv.js';
