/**
 * Returns whether a service code is one of AWS Managed Services (AMS).
 *
 * AMS's user guides create cases with `sentinel-report-incident` and `sentinel-service-request` (Advanced), and with
 * `service-ams-operations-report-incident` and `service-ams-operations-service-request` (Accelerate). They also name
 * response times of AMS, not of the Support plan.
 */
export const isOfManagedServices = (serviceCode: string): boolean =>
  /^(?:sentinel-(?:report-incident|service-request)$|service-ams-operations-)/.test(serviceCode)
