# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Directory Record Sequence (0004,1220)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA_, IS_, TM_, UI, UL, US, CSn, UIn
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    ContentAssessmentResultsDirectoryRecordResultsKeysMacro,
    EncapsulatedDocumentKeysMacro,
    FiducialKeysMacro,
    HangingProtocolKeysMacro,
    ImageKeysMacro,
    ImplantAssemblyKeysMacro,
    ImplantGroupKeysMacro,
    ImplantKeysMacro,
    KeyObjectDocumentKeysMacro,
    MeasurementKeysMacro,
    PaletteKeysMacro,
    PatientKeysMacro,
    PlanKeysMacro,
    PresentationKeysMacro,
    RadiotherapyKeysMacro,
    RawDataKeysMacro,
    RealWorldValueMappingKeysMacro,
    RegistrationKeysMacro,
    RTDoseKeysMacro,
    RTPlanKeysMacro,
    RTStructureSetKeysMacro,
    RTTreatmentRecordKeysMacro,
    SeriesKeysMacro,
    SpectroscopyKeysMacro,
    SRDocumentKeysMacro,
    StereometricRelationshipKeysMacro,
    StudyKeysMacro,
    SurfaceKeysMacro,
    SurfaceScanKeysMacro,
    TractographyResultsKeysMacro,
    WaveformKeysMacro,
)


class DirectoryRecordSequenceItem(
    FiducialKeysMacro,
    MeasurementKeysMacro,
    PresentationKeysMacro,
    RealWorldValueMappingKeysMacro,
    RegistrationKeysMacro,
    SurfaceKeysMacro,
    TractographyResultsKeysMacro,
    ContentAssessmentResultsDirectoryRecordResultsKeysMacro,
    EncapsulatedDocumentKeysMacro,
    HangingProtocolKeysMacro,
    ImageKeysMacro,
    ImplantAssemblyKeysMacro,
    ImplantGroupKeysMacro,
    ImplantKeysMacro,
    KeyObjectDocumentKeysMacro,
    PaletteKeysMacro,
    PatientKeysMacro,
    PlanKeysMacro,
    RTDoseKeysMacro,
    RTPlanKeysMacro,
    RTStructureSetKeysMacro,
    RTTreatmentRecordKeysMacro,
    RadiotherapyKeysMacro,
    RawDataKeysMacro,
    SRDocumentKeysMacro,
    SeriesKeysMacro,
    SpectroscopyKeysMacro,
    StereometricRelationshipKeysMacro,
    StudyKeysMacro,
    SurfaceScanKeysMacro,
    WaveformKeysMacro,
    Item,
):
    """Item of Directory Record Sequence (0004,1220) (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    __slots__ = ()

    OffsetOfTheNextDirectoryRecord = UL(0x0004_1400)
    RecordInUseFlag = US(0x0004_1410)
    OffsetOfReferencedLowerLevelDirectoryEntity = UL(0x0004_1420)
    DirectoryRecordType = CS(0x0004_1430)
    PrivateRecordUID = UI(0x0004_1432)
    ReferencedFileID = CSn(0x0004_1500)
    ReferencedSOPClassUIDInFile = UI(0x0004_1510)
    ReferencedSOPInstanceUIDInFile = UI(0x0004_1511)
    ReferencedTransferSyntaxUIDInFile = UI(0x0004_1512)
    ReferencedRelatedGeneralSOPClassUIDInFile = UIn(0x0004_151A)
    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    InstanceNumber = IS_(0x0020_0013)
