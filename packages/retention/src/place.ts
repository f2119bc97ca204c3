/**
 * Where a database stands, as SQL: the server's identifier and timeline, the database and one of our tables in it. A dump
 * that is restored, a backup that is rolled forward and a standby that takes over each give another place. A copy of the
 * whole machine does not.
 */
export const placeSql = `(SELECT system_identifier FROM pg_control_system()) || '/' ||
  (SELECT timeline_id FROM pg_control_checkpoint()) || '/' ||
  (SELECT oid FROM pg_database WHERE datname = current_database()) || '/' ||
  'data_tika_retention_database'::regclass::oid`;
