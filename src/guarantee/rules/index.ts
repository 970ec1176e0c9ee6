export { COVERAGE, type CoverageFacts, type CoverageOutcome } from './coverage.js';
export { ROOM, type RoomFacts, type RoomWord } from './room.js';
