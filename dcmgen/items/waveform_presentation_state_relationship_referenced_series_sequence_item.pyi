# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Series Sequence (0008,1115)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, UI, Items, UIValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced Waveform Sequence (0008,113A) (PS3.3 C.39.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
    ) -> None: ...
    ReferencedWaveformChannels: USn
    """Referenced Waveform Channels (0040,A0B0), US, VM 2-2n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.39.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

class WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItems(
    Sequence[WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
    ) -> WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem: ...

class WaveformPresentationStateRelationshipReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 C.39.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

    def __init__(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
        ReferencedWaveformSequence: Items[
            WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem
        ] = ...,
        ReferencedInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.39.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """
    ReferencedInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 1C.

    Required if Structured Waveform Annotation Sequence is present. Not allowed otherwise.

    PS3.3 C.39.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """
    ReferencedWaveformSequence: SQ[
        WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItems,
        WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem,
    ]
    """Referenced Waveform Sequence (0008,113A), SQ, VM 1, Type 1C.

    Required if Referenced Instance Sequence is absent. Not allowed otherwise.

    PS3.3 C.39.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.html#sect_C.39.1
    """

class WaveformPresentationStateRelationshipReferencedSeriesSequenceItems(
    Sequence[WaveformPresentationStateRelationshipReferencedSeriesSequenceItem]
):
    def add(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
        ReferencedWaveformSequence: Items[
            WaveformPresentationStateRelationshipReferencedSeriesSequenceReferencedWaveformSequenceItem
        ] = ...,
        ReferencedInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> WaveformPresentationStateRelationshipReferencedSeriesSequenceItem: ...
