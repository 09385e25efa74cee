# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of QA Results Sequence (0028,700F)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US_
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    DisplayQAResultContextMacro,
    LuminanceResultMacro,
    LuminanceUniformityResultMacro,
    VisualEvaluationResultMacro,
)


class QAResultsSequenceItem(Item):
    """Item of QA Results Sequence (0028,700F) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    __slots__ = ()

    DisplaySubsystemID = US_(0x0028_7003)
    DisplaySubsystemQAResultsSequence = SQ(0x0028_7010, "DisplaySubsystemQAResultsSequenceItem")


class DisplaySubsystemQAResultsSequenceItem(Item):
    """Item of Display Subsystem QA Results Sequence (0028,7010) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    __slots__ = ()

    ConfigurationID = US_(0x0028_700B)
    ConfigurationQAResultsSequence = SQ(0x0028_7011, "ConfigurationQAResultsSequenceItem")


class ConfigurationQAResultsSequenceItem(Item):
    """Item of Configuration QA Results Sequence (0028,7011) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    __slots__ = ()

    DisplayCalibrationResultSequence = SQ(0x0028_7016, "DisplayCalibrationResultSequenceItem")
    VisualEvaluationResultSequence = SQ(0x0028_7015, "VisualEvaluationResultSequenceItem")
    LuminanceUniformityResultSequence = SQ(0x0028_7027, "LuminanceUniformityResultSequenceItem")
    LuminanceResultSequence = SQ(0x0028_7024, "LuminanceResultSequenceItem")


class DisplayCalibrationResultSequenceItem(DisplayQAResultContextMacro, Item):
    """Item of Display Calibration Result Sequence (0028,7016) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    __slots__ = ()

    LuminanceCharacteristicsID = US_(0x0028_7009)


class VisualEvaluationResultSequenceItem(DisplayQAResultContextMacro, VisualEvaluationResultMacro, Item):
    """Item of Visual Evaluation Result Sequence (0028,7015) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    __slots__ = ()


class LuminanceUniformityResultSequenceItem(DisplayQAResultContextMacro, LuminanceUniformityResultMacro, Item):
    """Item of Luminance Uniformity Result Sequence (0028,7027) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    __slots__ = ()


class LuminanceResultSequenceItem(DisplayQAResultContextMacro, LuminanceResultMacro, Item):
    """Item of Luminance Result Sequence (0028,7024) (PS3.3 C.32.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html
    """

    __slots__ = ()
