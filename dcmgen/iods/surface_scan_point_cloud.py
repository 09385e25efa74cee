# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Surface Scan Point Cloud IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    OpticalSurfaceScannerSeriesModule,
    PatientModule,
    PatientStudyModule,
    PointCloudModule,
    ScanProcedureModule,
    SOPCommonModule,
    SpecimenModule,
    UVMappingModule,
)


class SurfaceScanPointCloud(
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    OpticalSurfaceScannerSeriesModule,
    PatientStudyModule,
    PointCloudModule,
    ScanProcedureModule,
    UVMappingModule,
    IOD,
):
    """Surface Scan Point Cloud IOD (PS3.3 A.69).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.69.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Optical Surface Scanner Series (M), Frame of Reference (M),
    General Equipment (M), Enhanced General Equipment (M), Point Cloud (M), UV Mapping (U), Scan Procedure (M),
    Specimen (U), SOP Common (M)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.68.2",)

    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    InstanceNumber = IS(0x0020_0013)
