# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Global Deviation Probability Sequence (0024,0083)."""

from __future__ import annotations

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
from dcmgen.items.externally_sourced_data_set_identification_macro import ExternallySourcedDataSetIdentificationMacro
from dcmgen.model.fields import CS, FL, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class GlobalDeviationProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Global Deviation Probability Sequence (0024,0083) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    GlobalDeviationProbability: FL = FL(0x0024_0071)
    """Global Deviation Probability (0024,0071), VM 1, Type 1 (PS3.3 C.8.26.5)."""


class LocalizedDeviationProbabilitySequenceItem(AlgorithmIdentificationMacro, Item):
    """Item of Localized Deviation Probability Sequence (0024,0085) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    LocalizedDeviationProbability: FL = FL(0x0024_0073)
    """Localized Deviation Probability (0024,0073), VM 1, Type 1 (PS3.3 C.8.26.5)."""


class ResultsNormalsSequenceItem(ExternallySourcedDataSetIdentificationMacro, Item):
    """Item of Results Normals Sequence (0024,0064) (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    GlobalDeviationFromNormal: FL = FL(0x0024_0066)
    """Global Deviation From Normal (0024,0066), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    GlobalDeviationProbabilityNormalsFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0059)
    """Global Deviation Probability Normals Flag (0024,0059), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    GlobalDeviationProbabilitySequence: SQ[GlobalDeviationProbabilitySequenceItem] = SQ(
        0x0024_0083, "GlobalDeviationProbabilitySequenceItem"
    )
    """Global Deviation Probability Sequence (0024,0083), VM 1, Type 1C (PS3.3 C.8.26.5)."""
    LocalizedDeviationFromNormal: FL = FL(0x0024_0068)
    """Localized Deviation From Normal (0024,0068), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    LocalDeviationProbabilityNormalsFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0072)
    """Local Deviation Probability Normals Flag (0024,0072), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    LocalizedDeviationProbabilitySequence: SQ[LocalizedDeviationProbabilitySequenceItem] = SQ(
        0x0024_0085, "LocalizedDeviationProbabilitySequenceItem"
    )
    """Localized Deviation Probability Sequence (0024,0085), VM 1, Type 1C (PS3.3 C.8.26.5)."""
