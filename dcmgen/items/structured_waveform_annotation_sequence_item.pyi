# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Waveform Annotation Display Selection Sequence (0040,B031)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, US, US_, Items, UIValue, US_Value, USn, USnValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WaveformAnnotationDisplaySelectionSequenceItem(Item):
    """Item of Waveform Annotation Display Selection Sequence (0040,B031) (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    def __init__(
        self,
        /,
        *,
        AnnotationGroupNumber: USValue = ...,
        ReferencedMontageIndex: US_Value = ...,
        TextColorCIELabValue: USnValue = ...,
    ) -> None: ...
    AnnotationGroupNumber: US
    """Annotation Group Number (0040,A180), US, VM 1, Type 1.

    PS3.3 C.39.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """
    ReferencedMontageIndex: US_
    """Referenced Montage Index (0040,B032), US, VM 1, Type 3.

    PS3.3 C.39.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """
    TextColorCIELabValue: USn
    """Text Color CIELab Value (0070,0241), US, VM 3, Type 3.

    PS3.3 C.39.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

class WaveformAnnotationDisplaySelectionSequenceItems(Sequence[WaveformAnnotationDisplaySelectionSequenceItem]):
    def add(
        self,
        /,
        *,
        AnnotationGroupNumber: USValue = ...,
        ReferencedMontageIndex: US_Value = ...,
        TextColorCIELabValue: USnValue = ...,
    ) -> WaveformAnnotationDisplaySelectionSequenceItem: ...

class StructuredWaveformAnnotationSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Structured Waveform Annotation Sequence (0040,B030) (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        WaveformAnnotationDisplaySelectionSequence: Items[WaveformAnnotationDisplaySelectionSequenceItem] = ...,
    ) -> None: ...
    WaveformAnnotationDisplaySelectionSequence: SQ[
        WaveformAnnotationDisplaySelectionSequenceItems, WaveformAnnotationDisplaySelectionSequenceItem
    ]
    """Waveform Annotation Display Selection Sequence (0040,B031), SQ, VM 1, Type 3.

    PS3.3 C.39.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

class StructuredWaveformAnnotationSequenceItems(Sequence[StructuredWaveformAnnotationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        WaveformAnnotationDisplaySelectionSequence: Items[WaveformAnnotationDisplaySelectionSequenceItem] = ...,
    ) -> StructuredWaveformAnnotationSequenceItem: ...
