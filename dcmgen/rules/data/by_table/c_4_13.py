# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed Procedure Step Relationship Module (PS3.3 C.4.13, Table C.4-13)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.4-13",
    "Performed Procedure Step Relationship Module",
    "C.4.13",
    (
        Attribute(0x00100010, ""),  # PatientName
        Attribute(0x00100020, ""),  # PatientID
        Include("10-18"),
        Attribute(0x00100030, ""),  # PatientBirthDate
        Attribute(0x00100033, ""),  # PatientBirthDateInAlternativeCalendar
        Attribute(0x00100034, ""),  # PatientDeathDateInAlternativeCalendar
        Attribute(
            0x00100035,
            "",
            terms=(
                Terms(
                    "enumerated",
                    ("PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"),
                ),
            ),
        ),  # PatientAlternativeCalendar
        Attribute(0x00100040, "", terms=(Terms("enumerated", ("M", "F", "O")),)),  # PatientSex
        # GenderIdentitySequence
        Attribute(
            0x00100041,
            "",
            items=(0, None),
            rows=(  # GenderIdentityCodeSequence
                Attribute(0x00100044, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7458")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100045, ""),  # GenderIdentityComment
            ),
        ),
        # SexParametersForClinicalUseCategorySequence
        Attribute(
            0x00100043,
            "",
            items=(0, None),
            rows=(  # SexParametersForClinicalUseCategoryCodeSequence
                Attribute(0x00100046, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7459")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100042, ""),  # SexParametersForClinicalUseCategoryComment
                Attribute(0x00100047, ""),  # SexParametersForClinicalUseCategoryReference
            ),
        ),
        # PersonNamesToUseSequence
        Attribute(
            0x00100011,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00100012, ""),  # NameToUse
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100013, ""),  # NameToUseComment
            ),
        ),
        # ThirdPersonPronounsSequence
        Attribute(
            0x00100014,
            "",
            items=(0, None),
            rows=(  # PronounCodeSequence
                Attribute(0x00100015, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7448")),)),
                Attribute(0x0040A034, ""),  # EffectiveStartDateTime
                Attribute(0x0040A035, ""),  # EffectiveStopDateTime
                Attribute(0x00100016, ""),  # PronounComment
            ),
        ),
        # ReferencedPatientSequence
        Attribute(0x00081120, "", items=(1, 1), rows=(Include("10-11"),)),
        Attribute(0x00380010, ""),  # AdmissionID
        # IssuerOfAdmissionIDSequence
        Attribute(0x00380014, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00380060, ""),  # ServiceEpisodeID
        # IssuerOfServiceEpisodeIDSequence
        Attribute(0x00380064, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00380062, ""),  # ServiceEpisodeDescription
        # ScheduledStepAttributesSequence
        Attribute(
            0x00400270,
            "",
            items=(1, None),
            rows=(
                Attribute(0x0020000D, ""),  # StudyInstanceUID
                # ReferencedStudySequence
                Attribute(0x00081110, "", items=(1, 1), rows=(Include("10-11"),)),
                Attribute(0x00080050, ""),  # AccessionNumber
                # IssuerOfAccessionNumberSequence
                Attribute(0x00080051, "", items=(1, 1), rows=(Include("10-17"),)),
                Attribute(0x00402016, ""),  # PlacerOrderNumberImagingServiceRequest
                # OrderPlacerIdentifierSequence
                Attribute(0x00400026, "", items=(1, 1), rows=(Include("10-17"),)),
                Attribute(0x00402017, ""),  # FillerOrderNumberImagingServiceRequest
                # OrderFillerIdentifierSequence
                Attribute(0x00400027, "", items=(1, 1), rows=(Include("10-17"),)),
                Attribute(0x00401001, ""),  # RequestedProcedureID
                Attribute(0x00321060, ""),  # RequestedProcedureDescription
                # RequestedProcedureCodeSequence
                Attribute(0x00321064, "", items=(1, 1), rows=(Include("8.8-1"),)),
                Attribute(0x00400009, ""),  # ScheduledProcedureStepID
                Attribute(0x00400007, ""),  # ScheduledProcedureStepDescription
                # ScheduledProtocolCodeSequence
                Attribute(
                    0x00400008,
                    "",
                    items=(1, None),
                    rows=(
                        Include("8.8-1"),
                        # ProtocolContextSequence
                        Attribute(
                            0x00400440,
                            "",
                            items=(1, None),
                            rows=(
                                Include("10-2"),
                                # ContentItemModifierSequence
                                Attribute(0x00400441, "", items=(1, None), rows=(Include("10-2"),)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
