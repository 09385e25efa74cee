# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Study Module (PS3.3 C.7.2.2, Table C.7-4a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-4a",
    "Patient Study Module",
    "C.7.2.2",
    (
        Attribute(0x00081080, "3"),  # AdmittingDiagnosesDescription
        # AdmittingDiagnosesCodeSequence
        Attribute(0x00081084, "3", items=(0, None), rows=(Include("8.8-1"),)),
        # PrincipalDiagnosisCodeSequence
        Attribute(0x00081301, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        # PrimaryDiagnosisCodeSequence
        Attribute(0x00081302, "3", items=(0, 1), rows=(Include("8.8-1"),)),
        # SecondaryDiagnosesCodeSequence
        Attribute(0x00081303, "3", items=(0, None), rows=(Include("8.8-1"),)),
        # HistologicalDiagnosesCodeSequence
        Attribute(0x00081304, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00101010, "3"),  # PatientAge
        Attribute(0x00101020, "3"),  # PatientSize
        Attribute(0x00101030, "3"),  # PatientWeight
        Attribute(0x00101022, "3"),  # PatientBodyMassIndex
        Attribute(0x00101023, "3"),  # MeasuredAPDimension
        Attribute(0x00101024, "3"),  # MeasuredLateralDimension
        # PatientSizeCodeSequence
        Attribute(0x00101021, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "7040")),)),
        Attribute(0x00102000, "3"),  # MedicalAlerts
        Attribute(0x00102110, "3"),  # Allergies
        Attribute(0x001021A0, "3", terms=(Terms("enumerated", ("YES", "NO", "UNKNOWN")),)),  # SmokingStatus
        Attribute(0x001021C0, "3", terms=(Terms("enumerated", ("1", "2", "3", "4")),)),  # PregnancyStatus
        Attribute(0x001021D0, "3"),  # LastMenstrualDate
        Attribute(0x00380500, "3"),  # PatientState
        Attribute(0x00102180, "3"),  # Occupation
        Attribute(0x001021B0, "3"),  # AdditionalPatientHistory
        Attribute(0x00380010, "3"),  # AdmissionID
        # IssuerOfAdmissionIDSequence
        Attribute(0x00380014, "3", items=(0, 1), rows=(Include("10-17"),)),
        Attribute(0x00321066, "3"),  # ReasonForVisit
        # ReasonForVisitCodeSequence
        Attribute(0x00321067, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00380060, "3"),  # ServiceEpisodeID
        # IssuerOfServiceEpisodeIDSequence
        Attribute(0x00380064, "3", items=(0, 1), rows=(Include("10-17"),)),
        Attribute(0x00380062, "3"),  # ServiceEpisodeDescription
        Attribute(
            0x00102203,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("not in", "/00102202>00080100", ("337915000", "L-85B00")),
                    ("and", ("not", ("in", "/00102202>00080100", ("337915000", "L-85B00"))), ("undecidable", "animal")),
                ),
                otherwise="allowed",
            ),
            terms=(Terms("enumerated", ("ALTERED", "UNALTERED")),),
        ),  # PatientSexNeutered
        # GenderIdentitySequence
        Attribute(
            0x00100041,
            "3",
            items=(0, None),
            rows=(  # GenderIdentityCodeSequence
                Attribute(0x00100044, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7458")),)),
                Attribute(0x0040A034, "3"),  # EffectiveStartDateTime
                Attribute(0x0040A035, "3"),  # EffectiveStopDateTime
                Attribute(0x00100045, "3"),  # GenderIdentityComment
            ),
        ),
        # SexParametersForClinicalUseCategorySequence
        Attribute(
            0x00100043,
            "3",
            items=(0, None),
            rows=(  # SexParametersForClinicalUseCategoryCodeSequence
                Attribute(0x00100046, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7459")),)),
                Attribute(0x0040A034, "3"),  # EffectiveStartDateTime
                Attribute(0x0040A035, "3"),  # EffectiveStopDateTime
                Attribute(
                    0x00100042, "2C", condition=Condition("unparsed")
                ),  # SexParametersForClinicalUseCategoryComment
                Attribute(
                    0x00100047, "2C", condition=Condition("unparsed")
                ),  # SexParametersForClinicalUseCategoryReference
            ),
        ),
        # PersonNamesToUseSequence
        Attribute(
            0x00100011,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00100012, "1"),  # NameToUse
                Attribute(0x0040A034, "3"),  # EffectiveStartDateTime
                Attribute(0x0040A035, "3"),  # EffectiveStopDateTime
                Attribute(0x00100013, "3"),  # NameToUseComment
            ),
        ),
        # ThirdPersonPronounsSequence
        Attribute(
            0x00100014,
            "3",
            items=(0, None),
            rows=(  # PronounCodeSequence
                Attribute(0x00100015, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7448")),)),
                Attribute(0x0040A034, "3"),  # EffectiveStartDateTime
                Attribute(0x0040A035, "3"),  # EffectiveStopDateTime
                Attribute(0x00100016, "3"),  # PronounComment
            ),
        ),
    ),
)
