import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  picked(file: Blob): void;
}

/** A button that asks for a JSON file. The browser's own field cannot be worded, so it is out of sight. */
export function FilePicker({ label, picked }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) picked(file);
          // The same file again, once it has been mended, must count as a new choice.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
