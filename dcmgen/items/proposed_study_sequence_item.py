# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Proposed Study Sequence (2130,00A0)."""

from __future__ import annotations

from dcmgen.model.fields import AS_, CS_, DA_, IS_, LO_, LT_, PN_, SH_, SQ, TM_, UI_, LOn, PNn, UCn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ProposedStudySequenceItem(Item):
    """Item of Proposed Study Sequence (2130,00A0) (PS3.3 C.13.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.2.html
    """

    __slots__ = ()

    PatientName: PN_ = PN_(0x0010_0010)
    """Patient's Name (0010,0010), VM 1 (PS3.3 C.13.2)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1 (PS3.3 C.13.2)."""
    PatientBirthDate: DA_ = DA_(0x0010_0030)
    """Patient's Birth Date (0010,0030), VM 1 (PS3.3 C.13.2)."""
    PatientBirthTime: TM_ = TM_(0x0010_0032)
    """Patient's Birth Time (0010,0032), VM 1 (PS3.3 C.13.2)."""
    PatientSex: CS_[Literal["M", "F", "O"]] = CS_(0x0010_0040)
    """Patient's Sex (0010,0040), VM 1 (PS3.3 C.13.2)."""
    PatientAge: AS_ = AS_(0x0010_1010)
    """Patient's Age (0010,1010), VM 1 (PS3.3 C.13.2)."""
    EthnicGroupCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0010_2161, "CodeSequenceMacro")
    """Ethnic Group Code Sequence (0010,2161), VM 1 (PS3.3 C.13.2)."""
    EthnicGroups: UCn = UCn(0x0010_2162)
    """Ethnic Groups (0010,2162), VM 1-n (PS3.3 C.13.2)."""
    PatientComments: LT_ = LT_(0x0010_4000)
    """Patient Comments (0010,4000), VM 1 (PS3.3 C.13.2)."""
    StudyInstanceUID: UI_ = UI_(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1 (PS3.3 C.13.2)."""
    StudyDate: DA_ = DA_(0x0008_0020)
    """Study Date (0008,0020), VM 1 (PS3.3 C.13.2)."""
    StudyTime: TM_ = TM_(0x0008_0030)
    """Study Time (0008,0030), VM 1 (PS3.3 C.13.2)."""
    StudyID: SH_ = SH_(0x0020_0010)
    """Study ID (0020,0010), VM 1 (PS3.3 C.13.2)."""
    StudyDescription: LO_ = LO_(0x0008_1030)
    """Study Description (0008,1030), VM 1 (PS3.3 C.13.2)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1 (PS3.3 C.13.2)."""
    ReferringPhysicianName: PN_ = PN_(0x0008_0090)
    """Referring Physician's Name (0008,0090), VM 1 (PS3.3 C.13.2)."""
    NameOfPhysiciansReadingStudy: PNn = PNn(0x0008_1060)
    """Name of Physician(s) Reading Study (0008,1060), VM 1-n (PS3.3 C.13.2)."""
    AdmittingDiagnosesDescription: LOn = LOn(0x0008_1080)
    """Admitting Diagnoses Description (0008,1080), VM 1-n (PS3.3 C.13.2)."""
    SeriesNumber: IS_ = IS_(0x0020_0011)
    """Series Number (0020,0011), VM 1 (PS3.3 C.13.2)."""
