/** List prices of us-east-1, 2026-07, in dollars: per million requests or units, per GB-second, per GB-month. */
export const prices = {
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  s3Put: 5e-6,
  s3Get: 0.4e-6,
  s3GbMonth: 0.023,
  tableGbMonth: 0.25,
  lambdaRequest: 0.2e-6,
  lambdaGbSecond: 0.0000133334,
  sqsRequest: 0.4e-6,
  snsPublish: 0.5e-6,
  kmsRequest: 3e-6,
  logGb: 0.5,
};
