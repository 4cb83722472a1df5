/** Loads a library that only some kinds of files need; where it is not installed, says which one and how to get it. */
export async function optional<Library>(load: () => Promise<Library>, name: string, what: string): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new Error(`Чтобы записать ${what}, нужна библиотека ${name}: npm install ${name}. Остальные файлы пишутся и без неё.`, { cause: error });
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
