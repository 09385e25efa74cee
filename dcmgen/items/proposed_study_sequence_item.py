# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Proposed Study Sequence (2130,00A0)."""

from __future__ import annotations

from dcmgen.model.fields import AS_, CS_, DA_, IS_, LO_, LT_, PN_, SH_, SQ, TM_, UI_, LOn, PNn, UCn
from dcmgen.model.iod import Item


class ProposedStudySequenceItem(Item):
    """Item of Proposed Study Sequence (2130,00A0) (PS3.3 C.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """

    __slots__ = ()

    PatientName = PN_(0x0010_0010)
    PatientID = LO_(0x0010_0020)
    PatientBirthDate = DA_(0x0010_0030)
    PatientBirthTime = TM_(0x0010_0032)
    PatientSex = CS_(0x0010_0040)
    PatientAge = AS_(0x0010_1010)
    EthnicGroupCodeSequence = SQ(0x0010_2161, "CodeSequenceMacro")
    EthnicGroups = UCn(0x0010_2162)
    PatientComments = LT_(0x0010_4000)
    StudyInstanceUID = UI_(0x0020_000D)
    StudyDate = DA_(0x0008_0020)
    StudyTime = TM_(0x0008_0030)
    StudyID = SH_(0x0020_0010)
    StudyDescription = LO_(0x0008_1030)
    AccessionNumber = SH_(0x0008_0050)
    ReferringPhysicianName = PN_(0x0008_0090)
    NameOfPhysiciansReadingStudy = PNn(0x0008_1060)
    AdmittingDiagnosesDescription = LOn(0x0008_1080)
    SeriesNumber = IS_(0x0020_0011)
